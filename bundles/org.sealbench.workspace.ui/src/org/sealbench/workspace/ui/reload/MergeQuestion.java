// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.reload;

import org.sealbench.project.NewerFiles;
import org.sealbench.project.ReloadPreview;

/**
 * What somebody has to agree to before newer files come into a project that has unsaved changes.
 *
 * @param files   that others changed
 * @param preview what would come of it
 */
public record MergeQuestion(NewerFiles files, ReloadPreview preview) {
}
