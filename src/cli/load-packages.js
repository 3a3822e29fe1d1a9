// Loads the packages of the server before tsx is there, which would look at each of their files: a quarter of a second
// sooner to the first answer. Without this everything works the same.
import './assume-production.js';
import '@escape.tech/graphql-armor-max-aliases';
import '@escape.tech/graphql-armor-max-depth';
import '@escape.tech/graphql-armor-max-directives';
import '@escape.tech/graphql-armor-max-tokens';
import '@pothos/core';
import '@pothos/plugin-complexity';
import '@pothos/plugin-dataloader';
import '@pothos/plugin-relay';
import '@pothos/plugin-validation';
import 'commander';
import 'dataloader';
import 'graphql';
import 'graphql-yoga';
import 'pino';
import 'zod';
