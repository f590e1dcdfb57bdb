# syntax=docker/dockerfile:1

# Build: the jar and its libraries, and a Java runtime of only the modules that are used.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY src src
COPY dialogs dialogs
COPY data data
RUN mvn -B -q package -DskipTests
# java.desktop draws the dose onto a picture, jdk.localedata names countries and dates,
# jdk.crypto.ec speaks TLS, jdk.management measures the process, jdk.unsupported serves Caffeine, jdk.zipfs reads the page out of the jar.
RUN jlink \
    --add-modules java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.management,jdk.localedata,jdk.unsupported,jdk.zipfs \
    --include-locales en,de,es,ru \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output /runtime

FROM ubuntu:24.04
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates fontconfig libfreetype6 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data unknot \
    && mkdir /data && chown unknot /data
COPY --from=build /runtime /opt/java
COPY --from=build /build/target/unknot.jar /opt/unknot/unknot.jar
COPY --from=build /build/target/lib /opt/unknot/lib
COPY dialogs /opt/unknot/dialogs
COPY data /opt/unknot/data
ENV PATH=/opt/java/bin:$PATH \
    UNKNOT_CONTENT=/opt/unknot \
    JAVA_FLAGS="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx256m --enable-native-access=ALL-UNNAMED"
# The cache of loaded classes is trained by one short conversation, with this runtime and these flags.
RUN java $JAVA_FLAGS -XX:AOTCacheOutput=/opt/unknot/unknot.aot -jar /opt/unknot/unknot.jar rehearse
ENV UNKNOT_DATABASE=jdbc:sqlite:/data/unknot.db
USER unknot
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s \
    CMD java $JAVA_FLAGS -XX:AOTCache=/opt/unknot/unknot.aot -jar /opt/unknot/unknot.jar alive
ENTRYPOINT ["sh", "-c", "exec java $JAVA_FLAGS -XX:AOTCache=/opt/unknot/unknot.aot -jar /opt/unknot/unknot.jar \"$@\"", "unknot"]
