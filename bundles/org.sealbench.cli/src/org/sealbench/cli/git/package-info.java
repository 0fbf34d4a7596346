// SPDX-License-Identifier: EPL-2.0
/** The commands about the git repository of a project. */
package org.sealbench.cli.git;
