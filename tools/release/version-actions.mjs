import { VersionActions } from 'nx/release/index.js';

const LISTS = ['dependencies', 'devDependencies', 'peerDependencies'];

/** How nx release reads and writes versions. @nx/js would do the same, but it needs the compiler API that TypeScript 7 lacks. */
export default class WorkspaceVersionActions extends VersionActions {
  validManifestFilenames = ['package.json'];

  async readCurrentVersionFromSourceManifest(tree) {
    const manifestPath = this.#manifestPath();
    return { manifestPath, currentVersion: this.#read(tree).version };
  }

  async readCurrentVersionFromRegistry() {
    throw new Error('versions are read from package.json: release.version.currentVersionResolver of nx.json is disk');
  }

  async readCurrentVersionOfDependency(tree, { nodes }, project) {
    const name = nodes[project].data.metadata?.js?.packageName ?? project;
    const dependencyCollection = LISTS.find((list) => this.#read(tree)[list]?.[name] !== undefined) ?? null;
    const currentVersion = dependencyCollection && this.#read(tree)[dependencyCollection][name];
    return { currentVersion, dependencyCollection };
  }

  async updateProjectVersion(tree, version) {
    this.#write(tree, { ...this.#read(tree), version });
    return [`${this.#manifestPath()}: version ${version}`];
  }

  async updateProjectDependencies(tree, _graph, versions) {
    const manifest = this.#read(tree);
    for (const list of LISTS)
      for (const [name, version] of Object.entries(versions))
        if (manifest[list]?.[name] !== undefined) manifest[list][name] = version;
    this.#write(tree, manifest);
    return [`${this.#manifestPath()}: ${Object.keys(versions).length} dependencies`];
  }

  #manifestPath() {
    return `${this.projectGraphNode.data.root}/package.json`;
  }

  #read(tree) {
    return JSON.parse(tree.read(this.#manifestPath(), 'utf8'));
  }

  #write(tree, manifest) {
    tree.write(this.#manifestPath(), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
