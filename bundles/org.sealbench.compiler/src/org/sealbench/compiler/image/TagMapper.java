// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.model.Method;
import org.sealbench.model.Simulation;
import org.sealbench.model.Tag;

/** Maps tags and methods of the model to the settings in an image. */
final class TagMapper {

	private TagMapper() {
	}

	static TagSettings map(Tag tag) {
		return new TagSettings(tag.getName(), DataType.valueOf(tag.getType().name()), tag.getArrayLength(),
				tag.getInitialValue(), tag.isReadable(), tag.isWritable(), map(tag.getSimulation()));
	}

	static MethodSettings map(Method method) {
		return new MethodSettings(method.getName(), method.getDescription(),
				MethodSettings.Kind.valueOf(method.getKind().name()), method.getTags());
	}

	private static @Nullable SimulationSettings map(@Nullable Simulation simulation) {
		return simulation == null ? null
				: new SimulationSettings(SimulationSettings.Kind.valueOf(simulation.getKind().name()),
						simulation.getMinimum(), simulation.getMaximum(), simulation.getPeriodMillis());
	}
}
