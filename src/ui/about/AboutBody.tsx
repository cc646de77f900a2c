import '../styles/views/smallMap.css';
import '../styles/views/about.css';
import type { AboutTopic } from '../../domain/view.ts';
import { Articles } from './Articles.tsx';
import { Briefing } from './Briefing.tsx';
import { Coverage } from './Coverage.tsx';
import { Glossary } from './Glossary.tsx';
import { Method } from './Method.tsx';

/** What is told of the atlas, below the head of its panel. */
export function AboutBody({ topic }: { topic: AboutTopic }) {
  switch (topic) {
    case 'articles':
      return <Articles />;
    case 'primer':
    case 'plans-2019':
    case 'plans-2020':
      return <Briefing key={topic} id={topic} />;
    case 'terms':
      return <Glossary />;
    case 'method':
      return <Method />;
    case 'coverage':
      return <Coverage />;
  }
}
