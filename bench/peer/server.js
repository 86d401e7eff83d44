// What one would pick instead of writing a server: @neo4j/graphql on graphql-yoga, as both recommend it for production.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic('', ''), { maxConnectionPoolSize: 100 });
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
// Paging by key needs "greater than" on texts, which is off unless asked for.
const features = { filters: { String: { GT: true, GTE: true, LT: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();

// No access log and no playground: neither is part of what is measured.
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false, maskedErrors: false });
const server = createServer(yoga);
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => driver.close().then(() => process.exit(0))));
