// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.PrintStream;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal. */
final class BarDisplay implements ProgressDisplay {

	private static final int STEPS = 100;
	private static final int UPDATE_MILLIS = 100;

	private final ProgressBar bar;

	BarDisplay(PrintStream err) {
		this.bar = new ProgressBarBuilder().setTaskName("").setInitialMax(STEPS).setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(UPDATE_MILLIS).setConsumer(new ConsoleProgressBarConsumer(err))
				.clearDisplayOnFinish().hideEta().build();
	}

	@Override
	public void show(double share) {
		bar.stepTo(Math.round(share * STEPS));
	}

	@Override
	public void step(String what) {
		bar.setExtraMessage(what);
	}

	@Override
	public void close() {
		bar.close();
	}
}
