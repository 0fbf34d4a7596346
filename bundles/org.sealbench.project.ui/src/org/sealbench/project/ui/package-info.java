/** The texts of navigator, inspector and commands. */
package org.sealbench.project.ui;
