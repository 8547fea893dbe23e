"""Storage: SQLAlchemy tables, repositories behind the ports, Alembic migrations.

`engine` opens SQLite or PostgreSQL, `tables` is the schema, one repository per
port, `migrate` brings a database to the newest schema.
"""
