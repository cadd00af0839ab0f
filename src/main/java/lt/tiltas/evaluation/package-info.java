/** National figures, built by a job into cubes and shown so that nobody can be recognised in them. */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"access", "access :: context", "web", "web :: chart", "jobs"})
@NullMarked
package lt.tiltas.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
