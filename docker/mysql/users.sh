#!/bin/bash
# Run once by the image's entry point, while the volume is empty. By then MYSQL_USER exists and owns
# MYSQL_DATABASE; it may now pass rights on. The application's user is born without any: it gets
# them table by table after the migrations, and of the audit trail only to read and to add.

quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\\\'}"
}

MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --protocol=socket --user=root <<SQL
GRANT ALL ON \`$MYSQL_DATABASE\`.* TO $(quoted "$MYSQL_USER")@'%' WITH GRANT OPTION;
CREATE USER $(quoted "$EGOV_DB_USER")@'%' IDENTIFIED BY $(quoted "$EGOV_DB_PASSWORD");
SQL
