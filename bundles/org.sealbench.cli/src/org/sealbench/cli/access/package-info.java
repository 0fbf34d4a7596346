// SPDX-License-Identifier: EPL-2.0
/** The commands about login and integrity: protect, user, integrity. */
package org.sealbench.cli.access;
