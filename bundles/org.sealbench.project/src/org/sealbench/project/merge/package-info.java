// SPDX-License-Identifier: EPL-2.0
/** Merges and compares the files of a project for git, field by field. */
package org.sealbench.project.merge;
