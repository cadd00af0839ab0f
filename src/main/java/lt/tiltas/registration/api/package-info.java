/** The door for programs of other organisations: register a household, read one. */
@NullMarked
package lt.tiltas.registration.api;

import org.jspecify.annotations.NullMarked;
