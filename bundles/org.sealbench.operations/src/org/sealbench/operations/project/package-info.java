// SPDX-License-Identifier: EPL-2.0
/** Creates a project and changes its settings. */
package org.sealbench.operations.project;
