/**
 * The walls of the house: imports go one way (docs/adr/0001). `from` may import only what is not forbidden here.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    wall('no-cycles', 'A cycle has no first file to read.', {}, { circular: true }),
    wall(
      'model-is-the-floor',
      'Schemas import zod and each other only.',
      { path: '^lib/model/' },
      { path: '^(app|components|scripts|door|lib/(?!model/))' },
    ),
    wall(
      'engine-is-pure',
      'The engine knows the model, and no framework, clock or file.',
      { path: '^lib/engine/', pathNot: '[.]test[.]ts$' },
      { pathNot: '^lib/(engine|model)/' },
    ),
    wall(
      'engine-has-one-face',
      'Others import the engine through its index.',
      { path: '^(app|components|scripts|door|lib/(?!engine/))', pathNot: '[.]test[.]tsx?$' },
      { path: '^lib/engine/(?!index[.]ts)' },
    ),
    wall(
      'share-and-input',
      'Links and input read the model and the engine.',
      { path: '^lib/(share|input)/', pathNot: '[.]test[.]ts$' },
      { path: '^(app|components|scripts|door|lib/(content|report|locale|export)/)' },
    ),
    wall(
      'report',
      'The document model reads the model, the engine, links and words.',
      { path: '^lib/(report|export)/', pathNot: '[.]test[.]ts$' },
      { path: '^(app|components|scripts|door|lib/content/)' },
    ),
    wall(
      'locale',
      'Words of the interface depend on nothing but the list of languages.',
      { path: '^lib/locale/', pathNot: '[.]test[.]ts$' },
      { path: '^(app|components|scripts|door|lib/(?!locale/|model/))' },
    ),
    wall(
      'only-content-opens-files',
      'Everything else gets the catalogue as an argument.',
      { path: '^(components|lib/(?!content/))', pathNot: '[.]test[.]tsx?$' },
      { dependencyTypes: ['core'] },
    ),
    wall('content-stays-on-the-server', 'A component is given what it shows.', { path: '^components/' }, { path: '^lib/content/' }),
    wall(
      'ui-knows-no-domain',
      'Plain parts import nothing of ours but each other.',
      { path: '^components/ui/', pathNot: '[.]test[.]tsx$' },
      { path: '^(app|lib|components/(?!ui/))' },
    ),
    wall(
      'charts-get-plain-series',
      'Charts never see the catalogue.',
      { path: '^components/charts/', pathNot: '[.]test[.]tsx$' },
      { path: '^(app|lib|components/(?!ui/|charts/))' },
    ),
    wall('nothing-imports-the-app', 'Routes are the roof.', { pathNot: '^app/' }, { path: '^app/' }),
    wall(
      'browser-without-zod',
      'Full zod costs every page 31 KB.',
      { path: '^components/' },
      { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'shipped-code-needs-shipped-packages',
      'Only tests and tools use development packages.',
      { path: '^(app|components|lib|door)/', pathNot: '[.]test[.]tsx?$' },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
