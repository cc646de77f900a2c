/** The part of the Frictionless tools that the tests use; the package brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    readonly valid: boolean;
    readonly schema: { readonly valid: boolean; readonly errors: readonly Error[] };
    /** With `forceCast`, an error stands in the place of a row that its schema or a foreign key refuses. */
    readonly read: (options: { relations: boolean; forceCast: boolean }) => Promise<readonly unknown[]>;
  }

  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }

  const datapackage: {
    readonly Package: {
      readonly load: (descriptor: string | object, options?: { basePath: string }) => Promise<Package>;
    };
  };
  export default datapackage;
}
