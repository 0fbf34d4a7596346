// SPDX-License-Identifier: EPL-2.0
/** What git has of a project: marks in the navigator, the comparison with the last commit, and histories. */
package org.sealbench.project.ui.git;
