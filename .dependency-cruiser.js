/**
 * The walls of the house: imports go one way (docs/adr/0001). `from` may import only what is not forbidden here.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const wall = (name, comment, { from = {}, to }) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    wall('no-cycles', 'A cycle has no first file to read.', { to: { circular: true } }),
    wall('model-is-the-floor', 'Schemas import zod and each other only.', {
      from: { path: '^lib/model/' },
      to: { path: '^(app|components|scripts|door|lib/(?!model/))' },
    }),
    wall('engine-is-pure', 'The engine knows the model, and no framework, clock or file.', {
      from: { path: '^lib/engine/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: '^lib/(engine|model)/' },
    }),
    wall('engine-has-one-face', 'Others import the engine through its index.', {
      from: { path: '^(app|components|scripts|door|lib/(?!engine/))', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^lib/engine/(?!index[.]ts)' },
    }),
    wall('share-and-input', 'Links and input read the model and the engine.', {
      from: { path: '^lib/(share|input)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(app|components|scripts|door|lib/(content|report|locale|export)/)' },
    }),
    wall('report', 'The document model reads the model, the engine, links and words.', {
      from: { path: '^lib/(report|export)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(app|components|scripts|door|lib/content/)' },
    }),
    wall('publish', 'What other sites show is made of the report, links and words.', {
      from: { path: '^lib/publish/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(app|components|scripts|door|lib/(content|input)/)' },
    }),
    wall('locale', 'Words of the interface depend on nothing but the list of languages.', {
      from: { path: '^lib/locale/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(app|components|scripts|door|lib/(?!locale/|model/))' },
    }),
    wall('only-content-opens-files', 'Everything else gets the catalogue as an argument.', {
      from: { path: '^(components|lib/(?!content/))', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['core'] },
    }),
    wall('content-is-compiled', 'What runs reads the compiled file: only commands for authors read the YAML.', {
      from: { path: '^(app|components|door|lib/(?!content/source/))', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^lib/content/source/' },
    }),
    wall('content-stays-on-the-server', 'A component is given what it shows.', {
      from: { path: '^components/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^lib/content/' },
    }),
    wall('ui-knows-no-domain', 'Plain parts import nothing of ours but each other.', {
      from: { path: '^components/ui/', pathNot: '[.]test[.]tsx$' },
      to: { path: '^(app|lib|components/(?!ui/))' },
    }),
    wall('charts-get-plain-series', 'Charts never see the catalogue.', {
      from: { path: '^components/charts/', pathNot: '[.]test[.]tsx$' },
      to: { path: '^(app|lib|components/(?!ui/|charts/))' },
    }),
    wall('nothing-imports-the-app', 'Routes are the roof.', { from: { pathNot: '^app/' }, to: { path: '^app/' } }),
    wall('browser-without-zod', 'Full zod costs every page 31 KB.', {
      from: { path: '^components/' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    }),
    wall('shipped-code-needs-shipped-packages', 'Only tests and tools use development packages.', {
      from: { path: '^(app|components|lib|door)/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['npm-dev'] },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
