/** Pages, forms, words in four languages, and how an error is said. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"access", "access :: context", "access :: route"})
@NullMarked
package lt.tiltas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
