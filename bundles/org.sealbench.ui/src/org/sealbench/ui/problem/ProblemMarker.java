// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;

/**
 * A {@link Problem} in the Problems view. The marker carries the stable code and the place, so that a click finds the
 * field again.
 */
public final class ProblemMarker {

	public static final String TYPE = "org.sealbench.ui.problem";
	public static final String CODE = "code";
	public static final String OBJECT = "object";
	public static final String FIELD = "field";
	public static final String REMEDY = "remedy";

	private ProblemMarker() {
	}

	/** @throws CoreException if the workspace does not take the marker */
	public static IMarker create(IResource resource, Problem problem) throws CoreException {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.SEVERITY, severity(problem.severity()));
		attributes.put(IMarker.LOCATION, problem.place().toString());
		attributes.put(CODE, problem.code().text());
		attributes.put(OBJECT, problem.place().object());
		attributes.put(FIELD, problem.place().field());
		attributes.put(REMEDY, ProblemText.remedy(problem));
		return resource.createMarker(TYPE, attributes);
	}

	/** Where the problem is that a marker shows. */
	public static Place place(IMarker marker) {
		return Place.of(marker.getAttribute(OBJECT, ""), marker.getAttribute(FIELD, ""));
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
