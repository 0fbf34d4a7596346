/** The commands about connections: connect, push, matrix and explain, and how their results are printed. */
package org.sealbench.cli.connection;
