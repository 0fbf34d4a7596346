// SPDX-License-Identifier: EPL-2.0
/** The layout of a project on disk, the syntax of its names, and the problems of both. */
package org.sealbench.project.folder;
