// SPDX-License-Identifier: EPL-2.0
/** The forms of the areas: which fields and tables each of them shows. */
package org.sealbench.project.ui.inspector.form;
