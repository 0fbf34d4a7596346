// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;

/**
 * The pictures of severities, also of what has a quick fix, which the platform's problem list takes from the workbench
 * under these names and which only the platform's own IDE declares by itself.
 */
final class MarkerImages {

	private static final String BUNDLE = "org.eclipse.ui.ide";
	private static final Map<String, String> FILES = Map.of("IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk",
			"IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk", "IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk",
			"IMG_OBJS_FIXABLE_ERROR", "icons/full/obj16/quickfix_error_obj", "IMG_OBJS_FIXABLE_WARNING",
			"icons/full/obj16/quickfix_warning_obj", "IMG_OBJS_FIXABLE_INFO", "icons/full/obj16/quickfix_info_obj",
			"IMG_OBJS_INCOMPLETE_TASK", "icons/full/obj16/incomplete_tsk");

	private MarkerImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		if (Platform.getBundle(BUNDLE) != null) {
			FILES.forEach((name, file) -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, file + ".svg")
					.ifPresent((ImageDescriptor image) -> configurer.declareImage(name, image, true)));
		}
	}
}
