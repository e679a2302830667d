export { writeBundle, type BundleOptions } from './write-bundle.js';
