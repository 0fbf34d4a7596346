// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.app.tests.plant.TestPlant.FIRST;
import static org.sealbench.app.tests.plant.TestPlant.SECOND;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.plant.PlantTest;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.job.AccessJob;
import org.sealbench.workspace.ui.job.OperationJob;

/** Work on a project that never begins, and remedies of a project that is not the one looked at. */
class JobsTest extends PlantTest {

	private final CountDownLatch go = new CountDownLatch(1);

	/** Work that is held up would hold up every test after this one. */
	@AfterEach
	void letGo() {
		go.countDown();
		workbench.waitForJobs();
	}

	/** Holds up all other work on the project. */
	private void hold() {
		CountDownLatch begun = new CountDownLatch(1);
		new OperationJob<>(plant.project(), "holds", monitor -> {
			begun.countDown();
			await(go);
			return Outcome.of(true);
		}, done -> {}).schedule();
		await(begun);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static boolean isWiped(char[] secret) {
		for (char each : secret) {
			if (each != 0) {
				return false;
			}
		}
		return true;
	}

	@Test
	void secretsOfAJobThatIsCancelledWhileItWaitsAreWiped() {
		char[] secret = "Correct-Horse-7".toCharArray();
		AtomicBoolean ran = new AtomicBoolean();
		hold();
		Job waiting = new OperationJob<>(plant.project(), "waits", monitor -> {
			ran.set(true);
			return Outcome.of(true);
		}, done -> {}, secret);
		waiting.schedule();
		assertTrue(waiting.cancel(), "it has not begun");
		Ui.waitUntil("they are wiped", () -> isWiped(secret));
		go.countDown();
		workbench.waitForJobs();
		assertFalse(ran.get());
	}

	/** What is handed from job to job, such as pairing codes, is let go of where the chain ends. */
	@Test
	void whateverComesOfAJobOneOfBothWaysIsGone() {
		List<String> gone = new CopyOnWriteArrayList<>();
		hold();
		Job waiting = new OperationJob<>(plant.project(), "waits", monitor -> Outcome.of(true), done -> gone.add("on"))
				.otherwise(() -> gone.add("cancelled"));
		waiting.schedule();
		assertTrue(waiting.cancel(), "it has not begun");
		Ui.waitUntil("it is told", () -> gone.equals(List.of("cancelled")));
		go.countDown();
		workbench.waitForJobs();
		new OperationJob<>(plant.project(), "fails", monitor -> {
			throw new OperationCanceledException();
		}, done -> gone.add("on")).otherwise(() -> gone.add("failed")).schedule();
		Ui.waitUntil("it is told", () -> gone.equals(List.of("cancelled", "failed")));
		new OperationJob<>(plant.project(), "works", monitor -> Outcome.of(true), done -> gone.add("on"))
				.otherwise(() -> gone.add("otherwise")).schedule();
		Ui.waitUntil("it goes on", () -> gone.equals(List.of("cancelled", "failed", "on")));
	}

	/** What is saved stays, so the window says which devices hold something else now. */
	@Test
	void aJobThatFailsAfterItSavedAPartMarksTheDevicesOfThatPart() {
		Problem given = OperationProblem.CANCELLED.at(Place.of("project"));
		AtomicBoolean told = new AtomicBoolean();
		new OperationJob<>(plant.project(), "fails at once", monitor -> {
			plant.project().project().change(() -> plant.device(FIRST).getWebServer().setSessionMinutes(21));
			return Outcome.<Boolean>failed(given);
		}, done -> {}).otherwise(() -> told.set(true)).schedule();
		Ui.waitUntil("it is told", told::get);
		assertEquals(Set.of(), Ui.get(() -> plant.project().toLoad()));
		assertNotEquals(21, (int) Ui.get(() -> plant.device(FIRST).getWebServer().getSessionMinutes()));

		told.set(false);
		new OperationJob<>(plant.project(), "fails half way", monitor -> Outcome.attempt(() -> {
			plant.project().project().change(() -> plant.device(SECOND).getWebServer().setSessionMinutes(22));
			plant.project().project().save();
			return Outcome.<Boolean>failed(given);
		}), done -> {}).otherwise(() -> told.set(true)).schedule();
		Ui.waitUntil("it is told", told::get);
		assertEquals(Set.of(SECOND), Ui.get(() -> plant.project().toLoad()));
		assertEquals(22, (int) Ui.get(() -> plant.device(SECOND).getWebServer().getSessionMinutes()));
	}

	@Test
	void secretsStayUntilTheWorkIsDone() {
		char[] secret = "Correct-Horse-7".toCharArray();
		AtomicReference<String> seen = new AtomicReference<>();
		new OperationJob<>(plant.project(), "works", monitor -> {
			seen.set(new String(secret));
			return Outcome.of(true);
		}, done -> {}, secret).schedule();
		Ui.waitUntil("they are wiped", () -> isWiped(secret));
		assertEquals("Correct-Horse-7", seen.get());
	}

	@Test
	void whoWaitsForAnAnswerGetsOneWhenTheJobNeverBegins() {
		AtomicReference<Outcome<Boolean>> answer = new AtomicReference<>();
		hold();
		Job waiting = new AccessJob<>(plant.project(), "waits", monitor -> Outcome.of(true), answer::set);
		waiting.schedule();
		assertTrue(waiting.cancel(), "it has not begun");
		Ui.waitUntil("it is answered", () -> answer.get() != null);
		assertFalse(answer.get().isGood());
		go.countDown();
		workbench.waitForJobs();
	}

	@Test
	void remediesAreThoseOfTheProjectThatTheProblemIsOf() throws Exception {
		Problem problem = ProjectProblem.NOT_LOGGED_IN.at(Place.of("project"));
		try (TestPlant other = TestPlant.openProtected(folder.resolve("other"), "chief", "Correct-Horse-7")) {
			workbench.navigator().selectProject(plant.project());
			Ui.waitUntil("the open one is looked at",
					() -> TestPlant.projects().active().filter(each -> each == plant.project()).isPresent());
			assertArrayEquals(new Object[] { Messages.remedyLogin }, labels(other.project(), problem));
			workbench.navigator().selectProject(other.project());
			Ui.waitUntil("the protected one is looked at",
					() -> TestPlant.projects().active().filter(each -> each == other.project()).isPresent());
			assertArrayEquals(new Object[] { Messages.remedyLogin }, labels(other.project(), problem));
			assertArrayEquals(new Object[0], labels("no project", problem));
		}
	}

	private static Object[] labels(Object subject, Problem problem) {
		List<Remedies.Remedy> found = Ui
				.get(() -> PlatformUI.getWorkbench().getService(Remedies.class).of(subject, problem));
		return found.stream().map(Remedies.Remedy::label).toArray();
	}
}
