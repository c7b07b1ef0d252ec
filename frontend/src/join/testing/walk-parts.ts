export { FakeServer } from '../../live/testing/fake-server';
export * from './fake-workshop';
export * from './sample';
