/** The remedies of problems that Sealbench can carry out itself. */
package org.sealbench.operations.quickfix;
