/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Simulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the value of a tag moves by itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Simulation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sealbench.model.Simulation#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.sealbench.model.Simulation#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.sealbench.model.Simulation#getPeriodMillis <em>Period Millis</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getSimulation()
 * @model
 * @generated
 */
public interface Simulation extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"constant"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.SimulationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sealbench.model.SimulationKind
	 * @see #setKind(SimulationKind)
	 * @see org.sealbench.model.ModelPackage#getSimulation_Kind()
	 * @model default="constant"
	 * @generated
	 */
	SimulationKind getKind();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Simulation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sealbench.model.SimulationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SimulationKind value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.sealbench.model.ModelPackage#getSimulation_Minimum()
	 * @model default="0.0"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Simulation#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"100.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see org.sealbench.model.ModelPackage#getSimulation_Maximum()
	 * @model default="100.0"
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Simulation#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Period Millis</b></em>' attribute.
	 * The default value is <code>"10000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a wave, or time between two random values, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Millis</em>' attribute.
	 * @see #setPeriodMillis(long)
	 * @see org.sealbench.model.ModelPackage#getSimulation_PeriodMillis()
	 * @model default="10000"
	 * @generated
	 */
	long getPeriodMillis();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Simulation#getPeriodMillis <em>Period Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Millis</em>' attribute.
	 * @see #getPeriodMillis()
	 * @generated
	 */
	void setPeriodMillis(long value);

} // Simulation
