// SPDX-License-Identifier: EPL-2.0
/** Fields bound to the model: text, check box, choice, and their validation while one types. */
package org.sealbench.project.ui.inspector.field;
