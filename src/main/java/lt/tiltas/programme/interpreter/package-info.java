/** Interpreters: who there is, what each family wishes, who comes to which talk. */
@NullMarked
package lt.tiltas.programme.interpreter;

import org.jspecify.annotations.NullMarked;
