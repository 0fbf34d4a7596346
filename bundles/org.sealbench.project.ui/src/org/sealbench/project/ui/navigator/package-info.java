/** The tree of projects and devices, its labels and decorations, and ways to reveal something in it. */
package org.sealbench.project.ui.navigator;
