// SPDX-License-Identifier: EPL-2.0
/** What the compiler's rules find while a project is edited. */
package org.sealbench.project.ui.finding;
