package io.github.aipolicygraph.api.limits;

import io.smallrye.config.WithDefault;

/** How large a question may be; the page docs/operations.md says it for users. */
public interface Limits {

    /** Names, values and brackets of a document. */
    @WithDefault("2000")
    int tokens();

    /** Fields nested in fields, with those of fragments. */
    @WithDefault("20")
    int depth();

    /** Fields of all operations, each as often as its fragment is used. */
    @WithDefault("5000")
    int fields();

    /** Root fields of one operation. */
    @WithDefault("50")
    int rootFields();

    /** Aliases of all operations, each as often as its fragment is used. */
    @WithDefault("100")
    int aliases();

    /** Directives of all operations, each as often as its fragment is used. */
    @WithDefault("50")
    int directives();

    /** Objects and lists nested in each other in one argument or variable. */
    @WithDefault("20")
    int inputDepth();

    /** Values of all variables, those of lists and objects one by one. */
    @WithDefault("20000")
    int inputValues();

    /** Objects in all variables: each is a condition for the database. */
    @WithDefault("100")
    int inputObjects();
}
