// SPDX-License-Identifier: EPL-2.0
/** The commands about connections: connect, push, matrix and explain, and how their results are printed. */
package org.sealbench.cli.connection;
