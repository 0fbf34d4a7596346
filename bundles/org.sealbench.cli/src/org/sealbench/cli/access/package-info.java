/** The commands about login and integrity: protect, user, integrity. */
package org.sealbench.cli.access;
