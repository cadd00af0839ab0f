/** Erasing a person: checked against the law, asked twice, done once and for good by destroying the person's key and blanking what names. */
@NullMarked
package lt.tiltas.registration.erasure;

import org.jspecify.annotations.NullMarked;
