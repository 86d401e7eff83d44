# Packs what `./mvnw -DskipTests package` built; the database is another container (docker-compose.yml).
ARG BASE=eclipse-temurin:21-jre
FROM ${BASE}

WORKDIR /application
# From what changes seldom to what changes often, so that a new build replaces the last layers only.
COPY target/quarkus-app/lib/ lib/
COPY target/quarkus-app/quarkus/ quarkus/
COPY target/quarkus-app/quarkus-run.jar ./
COPY facts/ facts/
COPY target/quarkus-app/app/ app/

# One arena: what a compiler of the JVM gave back is then used by the next, instead of staying with its thread.
# One thread of the driver reads from the database and writes answers: four, as it would take on two cores, cost a fifth
# more processor time. Where the database has more than four cores of its own, take one for each four.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    MALLOC_ARENA_MAX=1 \
    JAVA_TOOL_OPTIONS="-Xmx180m -Xmn112m -XX:+UseSerialGC -XX:ReservedCodeCacheSize=64m -XX:MaxDirectMemorySize=64m -XX:+ExitOnOutOfMemoryError -Dio.netty.eventLoopThreads=1"
EXPOSE 8080
USER 10001

# bash alone, as the base promises neither curl nor wget.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
