// Packages look at this when they are loaded: graphql then checks every value that passes through it once less.
process.env.NODE_ENV ??= 'production';
