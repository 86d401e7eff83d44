package io.github.aipolicygraph.api.limits;

import io.smallrye.config.WithDefault;

/** Limits the size of a request; docs/operations.md explains the settings to users. */
public interface Limits {

    /** Limits the names, values and brackets of a document. */
    @WithDefault("2000")
    int tokens();

    /** Limits how deeply fields are nested, including those of fragments. */
    @WithDefault("20")
    int depth();

    /** Limits the fields of all operations. A field counts as often as its fragment is used. */
    @WithDefault("5000")
    int fields();

    /** Limits the root fields of one operation. */
    @WithDefault("50")
    int rootFields();

    /** Limits the aliases of all operations. An alias counts as often as its fragment is used. */
    @WithDefault("100")
    int aliases();

    /** Limits the directives of all operations. A directive counts as often as its fragment is used. */
    @WithDefault("50")
    int directives();

    /** Limits how deeply objects and lists are nested in one argument or variable. */
    @WithDefault("20")
    int inputDepth();

    /** Limits the values of all variables. Each value in a list or an object counts. */
    @WithDefault("20000")
    int inputValues();

    /** Limits the objects in all variables, because each becomes a condition for the database. */
    @WithDefault("100")
    int inputObjects();
}
