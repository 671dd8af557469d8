#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the owner of the tables, the role that the application works as,
# and the database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$(cat /run/secrets/owner-password)" \
  -v application="$(cat /run/secrets/application-password)" \
  --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role akky login password :'owner';
create role akky_app login password :'application';
create database akky owner akky;
SQL
