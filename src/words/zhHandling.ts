import type { HandlingMessages } from './enHandling.ts';

/** The Chinese texts of how the page is handled. */
export const zhHandling: HandlingMessages = {
  description: '中国各省在“一带一路”建设中规划了什么、贸易如何变化：交互式地图，每项数据均附来源。',
  wordsMissed: '未能加载英文文本。请再次点击“English”重新加载页面。',
  keys: {
    title: '键盘操作',
    open: '键盘快捷键',
    close: '关闭',
    single: '启用单键快捷键',
    singleNote: '使用语音输入或其他输入方式时，可将其关闭。地图和省份列表内的按键不受影响。',
    heading: '按键',
    meaning: '作用',
    groups: { page: '全页', map: '地图', list: '省份列表', views: '图表、方格图与对比栏' },
    names: {
      arrows: '方向键',
      enter: '回车键',
      space: '空格键',
      escape: 'Esc',
      ends: 'Home、End',
      letters: '字母或汉字',
    },
    page: {
      years: '上一年、下一年',
      search: '查找省份',
      help: '显示本说明',
      escape: '返回一步：先关闭打开的内容，再取消图例选择，最后关闭省份',
    },
    map: {
      arrows: '移到该方向上最近的省份',
      enter: '打开或关闭该省份',
      space: '将该省份加入对比',
    },
    list: {
      arrows: '移到上一个或下一个省份',
      ends: '移到第一个或最后一个',
      letters: '移到下一个以此开头的省份（英文、拼音或汉字）',
    },
    views: {
      arrows: '逐个移动；在对比栏中调整次序',
      enter: '打开该省份',
    },
  },
  sheet: {
    larger: '展开面板',
    smaller: '收起面板',
  },
  tip: {
    evidence: '依据',
    close: '关闭提示框',
  },
  chooser: {
    title: '请选择',
    close: '关闭选择框',
  },
};
