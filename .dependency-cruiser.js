/**
 * The walls of the house: imports go one way (docs/adr/0001). What `to` describes may not be imported by what `from` describes. Tests are left out:
 * one that stands beside a file may look into it, and into any other room.
 * @type {(name: string, comment: string, sides: { from?: object, to: object }) => import('dependency-cruiser').IForbiddenRuleType}
 */
const wall = (name, comment, { from = {}, to }) => ({ name, comment, severity: 'error', from, to });

/** A room of lib that sees only some others of ours. */
const sees = (room, rooms, comment) =>
  wall(room, comment, {
    from: { path: `^lib/${room}/` },
    to: { path: '^(app|components|scripts|door|lib)/', pathNot: `^lib/(${[room, ...rooms].join('|')})/` },
  });

/** The third parties of a place, by an allow-list: none where it is empty. */
const takes = (place, packages, comment) =>
  wall('third-parties', comment, {
    from: { path: `^${place}/` },
    to: {
      path: 'node_modules/',
      ...(packages.length > 0 && { pathNot: `node_modules/(@types/)?(${packages.join('|')})/` }),
    },
  });

/** Rooms of lib with one face for others, their index. */
const FACED = 'engine|search|cases|cost|weigh|share|import|input|export|publish|report/[a-z]+';

/** Rooms of components that know a part of the domain. None is the furniture of another. */
const DOMAIN = 'api|assess|compare|cost|knowledge|mine|portfolio|result|search|share|site|start';

export default {
  forbidden: [
    wall('no-cycles', 'A cycle has no first file to read.', { to: { circular: true } }),
    {
      name: 'no-circles-of-rooms',
      comment: 'Two folders that import each other are one folder.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },

    sees('model', [], 'The floor: schemas import each other only.'),
    sees('engine', ['model'], 'The engine knows the model, and no words and no content.'),
    sees('locale', ['model'], 'Words of the interface depend on the list of languages only.'),
    sees('share', ['model', 'engine'], 'Links and addresses read the model and the rules.'),
    sees('import', ['model'], 'Files of a system are read without rules, words and content: browsers do it too.'),
    sees('search', ['model'], 'What is found is found without rules, words and content: browsers do it too.'),
    sees('input', ['model', 'engine'], 'Files and requests are checked against the model and the rules.'),
    sees('cases', ['model', 'engine'], 'Measuring rules against decisions words nothing.'),
    sees('weigh', ['model', 'engine', 'cases'], 'Proposing strengths needs rules, decisions and their measure, and words nothing.'),
    sees('cost', ['model'], 'Prices and shapes are arithmetic: no rules, no words, no content.'),
    sees(
      'report',
      ['model', 'engine', 'locale', 'share', 'cases', 'cost', 'search'],
      'The document model reads rules, links, measures and words.',
    ),
    sees('export', ['model', 'engine', 'locale', 'share', 'input', 'import', 'report'], 'Files are written from the report.'),
    sees('publish', ['model', 'locale', 'share', 'report', 'export'], 'What other sites show is made of the report and its texts.'),
    sees('content', ['model', 'engine'], 'The catalogue is read and checked before anything words it.'),

    takes('lib/model', ['zod'], 'Schemas are made of zod.'),
    takes('lib/(engine|cases|cost|weigh|share|locale|report|publish)', [], 'Pure functions need no package.'),
    takes('lib/input', ['yaml'], 'Files of workloads are YAML or JSON.'),
    takes('lib/import', ['yaml', 'smol-toml'], 'Parsers of the formats that are read (docs/adr/0020).'),
    takes('lib/search', ['minisearch'], 'The index and its ranking (docs/adr/0024).'),
    takes('lib/export', ['zod'], 'The API describes what it answers.'),
    takes('components/ui', ['react'], 'Furniture is React and nothing else.'),
    takes('components/islands', ['react', 'react-dom'], 'What brings the parts of a document to life.'),
    takes('components/charts', ['react', 'recharts'], 'One drawing of our own, and Recharts on demand.'),
    takes(
      'components/(?!islands/)[a-z]+',
      ['react', 'react-dom', 'recharts', 'zustand', 'next'],
      'A package in the browser costs every reader.',
    ),

    wall('report-reader', 'How things are called and numbers are shown: below every document.', {
      from: { path: '^lib/report/reader/' },
      to: { path: '^lib/(report/(?!reader/)|share|cases|engine)' },
    }),
    wall('report-terms', 'Words of the glossary are found in any text, whichever document it stands in.', {
      from: { path: '^lib/report/terms/' },
      to: { path: '^lib/report/(?!reader/|terms/)' },
    }),
    wall('report-problems', 'Why there is nothing to show is said without a document.', {
      from: { path: '^lib/report/problems/' },
      to: { path: '^lib/report/(?!reader/|problems/)' },
    }),
    wall('report-result', 'A result is worded without the documents that hold several.', {
      from: { path: '^lib/report/result/' },
      to: { path: '^lib/report/(?!reader/|terms/|result/)' },
    }),
    wall('report-documents', 'Documents of several results, and of the rules, stand beside each other.', {
      from: { path: '^lib/report/(portfolio|comparison|knowledge|cost)/' },
      to: { path: '^lib/report/(portfolio|comparison|knowledge|cost)/', pathNot: '^lib/report/$1/' },
    }),

    wall('faces', 'A room of lib is imported by its index: what that does not name is its own affair.', {
      from: { path: '^(app|components|scripts|door)/' },
      to: { path: `^lib/(${FACED})/(?!index[.]ts$)` },
    }),
    wall('faces', 'The same between rooms of lib.', {
      from: { path: '^lib/(report/[a-z]+|[a-z]+)/' },
      to: { path: `^lib/(${FACED})/(?!index[.]ts$)`, pathNot: '^lib/$1/' },
    }),
    wall('content-is-compiled', 'What runs reads the compiled file: only commands for authors read the YAML.', {
      from: { path: '^(app|components|door|lib/(?!content/source/))' },
      to: { path: '^lib/content/source/' },
    }),
    wall('nothing-on-the-landing', 'Every file of lib stands in a room.', { from: { path: '^lib/[^/]+$' }, to: {} }),
    wall('nothing-on-the-landing', 'The same for what is imported.', { to: { path: '^lib/[^/]+$' } }),

    wall('only-the-server-side-opens-files', 'Everything else is given the catalogue as an argument, and runs in a browser too.', {
      from: { path: '^(components|lib/(?!content/|server/))' },
      to: { dependencyTypes: ['core'] },
    }),
    wall('routes-open-no-files', 'Only lib/content opens content/: a route asks lib/server.', {
      from: { path: '^app/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|child_process|worker_threads)' },
    }),

    wall('server-is-asked-by-routes', 'What holds caches and threads is one for the process: routes, commands and the door share it.', {
      from: { path: '^(components|lib/(?!server/))' },
      to: { path: '^lib/server/' },
    }),
    wall('components-are-given-what-they-show', 'A component fetches nothing by itself.', {
      from: { path: '^components/' },
      to: { path: '^(door|scripts|lib/(content|server|input))/' },
    }),
    wall('ui-knows-no-domain', 'Furniture imports nothing of ours but furniture.', {
      from: { path: '^components/ui/' },
      to: { path: '^(app|door|scripts|lib|components/(?!ui/))' },
    }),
    wall('charts-get-plain-series', 'Charts never see the catalogue.', {
      from: { path: '^components/charts/' },
      to: { path: '^(app|door|scripts|lib|components/(?!ui/|charts/))' },
    }),
    wall('parts-know-no-room', 'What several rooms share imports none of them.', {
      from: { path: '^components/parts/' },
      to: { path: `^components/(${DOMAIN})/` },
    }),
    wall(
      'rooms-of-components',
      'A room imports no other: what two of them need is a part. The page of a result holds the kit to share it, and writes notes into the sheet that they belong to; a comparison reads them.',
      {
        from: { path: `^components/(${DOMAIN})/` },
        to: {
          path: `^components/(${DOMAIN})/`,
          pathNot: [
            '^components/$1/',
            '^components/share/copy-(kit|text)[.]tsx$',
            '^components/assess/(kept-notes|shelf)[.]ts$',
            '^components/result/notes/(own|linked)-notes[.]ts$',
          ],
        },
      },
    ),

    wall('nothing-imports-the-app', 'Routes are the roof.', { from: { pathNot: '^app/' }, to: { path: '^app/' } }),
    wall('nothing-imports-commands', 'Commands are the other roof.', { from: { pathNot: '^scripts/' }, to: { path: '^scripts/' } }),
    wall('door-knows-no-page', 'The door sees addresses, policies and bytes.', {
      from: { path: '^door/' },
      to: { path: '^(components|lib/(?!server/|share/|publish/|locale/|model/base-path))' },
    }),
    wall('nothing-imports-the-door', 'Only the command that starts the server opens it.', {
      from: { pathNot: '^(door|scripts)/' },
      to: { path: '^door/' },
    }),

    // These two become a part of every bundle (scripts/runner/bundles.js): nothing looks for them where the server runs.
    wall('shipped-code-needs-shipped-packages', 'Only tests and tools use development packages.', {
      from: { path: '^(app|components|lib|door)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '/(smol-toml|minisearch)/' },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]test[.]tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
