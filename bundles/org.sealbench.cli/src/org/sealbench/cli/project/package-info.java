// SPDX-License-Identifier: EPL-2.0
/** The commands about a project and its files: new, project, merge and diff. */
package org.sealbench.cli.project;
