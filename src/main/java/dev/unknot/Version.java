package dev.unknot;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version, as the jar names it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "unknot " + Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("(not from a jar)")
        };
    }
}
