// SPDX-License-Identifier: EPL-2.0
/** Where everything of a project lies on disk, the syntax of its names, and what can go wrong there. */
package org.sealbench.project.folder;
