package lt.tiltas.programme.interpreter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who is no interpreter helped out, and why it could not wait. Never a child. */
public record Emergency(
        @NotBlank @Size(max = 120) String who,
        @NotBlank @Size(max = 500) String why) {}
