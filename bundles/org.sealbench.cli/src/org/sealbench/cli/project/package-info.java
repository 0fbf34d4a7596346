/** The commands about a project and its files: new, project, merge and diff. */
package org.sealbench.cli.project;
