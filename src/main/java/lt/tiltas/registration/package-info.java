/** Persons, their households and documents, and who is the same person. */
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {"database", "access", "access :: context", "web", "jobs", "law"})
@NullMarked
package lt.tiltas.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
