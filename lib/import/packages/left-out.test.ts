import { describe, expect, it } from 'vitest';
import { answersOf, file } from '@/tests/support/imported';

describe('Manifests of packages', () => {
  const named = (path: string, text: string): string[] => answersOf('dependencies', file(path, text));

  it('of Python tell packages by their names as the installer does', () => {
    expect(named('requirements.txt', 'Flask_SQLAlchemy==3\n')).toEqual(['rdbms implies']);
    expect(named('Pipfile', '[packages]\n"confluent.kafka" = "*"\n')).toEqual(['self-managed hints']);
    expect(named('pyproject.toml', '[tool.poetry.dependencies]\npsycopg2 = { version = "2", optional = true }\n')).toEqual([]);
  });

  it('do not take the HTTP/2 of Python and Rust for the database of Java', () => {
    expect(named('requirements.txt', 'h2==4.1.0\n')).toEqual([]);
    expect(named('Cargo.toml', '[dependencies]\nh2 = "0.4"\n')).toEqual([]);
    expect(named('pom.xml', '<dependency><artifactId>h2</artifactId></dependency>')).toEqual(['local-database hints']);
  });

  it('of Rust tell the database of a mapper by its features, and a crate by its own name', () => {
    const sqlx = (features: string): string[] =>
      named('Cargo.toml', `[dependencies]\nsqlx = { version = "0.8", features = [${features}] }\n`);
    expect(sqlx('"sqlite"')).toEqual(['local-database hints']);
    expect(sqlx('"sqlite", "postgres"')).toEqual(['rdbms implies']);
    expect(sqlx('')).toEqual(['rdbms implies']);
    expect(named('Cargo.toml', '[dependencies]\ndb = { package = "tokio-postgres", version = "0.7" }\n')).toEqual(['rdbms implies']);
    expect(named('package.json', '{"dependencies":{"db":"npm:pg@8"}}')).toEqual(['rdbms implies']);
  });

  it.each([
    ['pom.xml', '<dependency><artifactId>h2</artifactId><scope>test</scope></dependency>'],
    ['pom.xml', '<!-- <dependency>\n<artifactId>postgresql</artifactId></dependency> -->'],
    [
      'pom.xml',
      '<dependency><artifactId>a</artifactId><exclusions><exclusion><artifactId>postgresql</artifactId></exclusion></exclusions></dependency>',
    ],
    ['pom.xml', '<dependencyManagement><dependency><artifactId>postgresql</artifactId></dependency></dependencyManagement>'],
    ['Gemfile', 'group :development, :test do\n  gem "sqlite3"\nend\n'],
    ['Gemfile', 'group :test do\n  if ENV["CI"]\n    gem "x"\n  end\n  gem "pg"\nend\n'],
    ['Gemfile', 'gem "sqlite3", group: [:test]\n'],
    ['mix.exs', '[\n{:postgrex, "~> 0.1", only: [:dev, :test]},\n]'],
    ['go.mod', 'module a\nexclude (\n\tgithub.com/lib/pq v1.10.0\n)\n'],
    ['a.csproj', '<!-- <PackageReference Include="Npgsql" /> -->'],
  ])('leave out what is not there at run time: %s %s', (path, text) => {
    expect(named(path, text)).toEqual([]);
  });

  it.each([
    ['Gemfile', 'group :test do\n  gem "x"\nend\ngem "pg", group: :production\n'],
    ['Gemfile', 'platforms :ruby do\n  gem "pg"\nend\n'],
    ['mix.exs', '[{:postgrex, ">= 0.0.0"},\n]'],
    ['go.mod', 'module a\nexclude (\n\tx.y/z v1.0.0\n)\nrequire github.com/lib/pq v1.10.9\n'],
    ['build.gradle', "implementation group: 'org.postgresql', name: 'postgresql', version: '42'\n"],
  ])('keep what is: %s %s', (path, text) => {
    expect(named(path, text)).toEqual(['rdbms implies']);
  });

  it('are read in a moment even where marks are opened and never closed', () => {
    expect(named('pom.xml', '<!--'.repeat(100_000))).toEqual([]);
    expect(named('pom.xml', '<dependency><!-- '.repeat(50_000))).toEqual([]);
    expect(named('mix.exs', 'only: ['.repeat(140_000))).toEqual([]);
    expect(named('Gemfile', 'gem "a", group: ['.repeat(55_000))).toEqual([]);
  });
});
