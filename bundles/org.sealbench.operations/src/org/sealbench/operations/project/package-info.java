// SPDX-License-Identifier: EPL-2.0
/** Makes a project and changes its settings. */
package org.sealbench.operations.project;
